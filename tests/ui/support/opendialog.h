#pragma once

#include "tests/ui/support/named.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

namespace TokenDesk::Test {

/// A dialog, open and with the keyboard, and its parts by their accessible names. It goes with this object if it has
/// not gone by then.
template <class Dialog>
struct OpenDialogOf
{
    QPointer<Dialog> dialog;

    explicit OpenDialogOf(Dialog* opened)
        : dialog(opened)
    {
        opened->open();
        opened->activateWindow();
        if (!QTest::qWaitForWindowActive(opened, LoadedMachine)) {
            qFatal("the dialog did not become active");
        }
    }
    ~OpenDialogOf() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OpenDialogOf)

    template <class T = QWidget>
    [[nodiscard]] T& field(const char* name) const
    {
        T* found = named<T>(*dialog, QString::fromUtf8(name));
        if (found == nullptr) {
            qFatal("not in the dialog: %s", name);
        }
        return *found;
    }
    [[nodiscard]] QLineEdit& edit(const char* name) const { return field<QLineEdit>(name); }
};

} // namespace TokenDesk::Test
