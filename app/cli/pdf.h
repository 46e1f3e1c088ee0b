#pragma once

#include <QByteArray>
#include <functional>

class QObject;

namespace TokenDesk {

/// The HTML on pages, by tokendesk-pdf, which stands beside this program. Calls back with nothing where that is not
/// there or fails, and not at all once the context is gone.
void makePdf(const QByteArray& html, QObject* context, std::function<void(const QByteArray& pdf)> callback);

} // namespace TokenDesk
