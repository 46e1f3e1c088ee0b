#pragma once

#include <QObject>

class QWidget;

namespace TokenDesk {

/// Lets a file of this computer be dropped onto a widget, one at a time.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget* target);

signals:
    void dropped(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace TokenDesk
