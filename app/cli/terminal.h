#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QByteArrayView>
#include <functional>

class QObject;

namespace TokenDesk {

// The standard streams and the signals of this process. What differs between platforms lies in terminal_*.cpp.

enum class Stream { Input, Output, Error };

[[nodiscard]] bool isTerminal(Stream stream);

/// Writes all of it, unbuffered. Says why where that fails, nothing otherwise.
QString writeAll(Stream stream, QByteArrayView bytes);

enum class Echo { On, Off };

/// A longer line of standard input is refused.
inline constexpr qsizetype MaximumLineBytes = 4096;

/// The next line of standard input without its end; what is left of it at the end of the input. Waits for it.
/// With Echo::Off a terminal does not show what is typed, and shows it again afterwards, whatever happens.
/// Errors: SecretTooLarge; Cancelled when a signal that is watched comes first.
Result<Secret> readLine(Echo echo);

/// From now on an interrupt (Ctrl+C) or a request to end calls @p handler from the event loop, as long as @p context
/// lives, and a reader that has gone shows as a failed write. To be called once.
void watchInterrupts(QObject* context, std::function<void()> handler);

/// Whether such a request has come that no handler has been told of.
[[nodiscard]] bool isInterruptPending();

} // namespace TokenDesk
