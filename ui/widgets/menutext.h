#pragma once

#include <QKeySequence>
#include <QString>

namespace TokenDesk {

/// An action's text with the key that does the same, for a menu. The menu only shows it: whose key it is knows the
/// window or the view, and two that claim one would both be without it.
inline QString withKey(const QString& text, const QKeySequence& keys)
{
    return text + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace TokenDesk
