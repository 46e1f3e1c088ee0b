#pragma once

#include <QWidget>

namespace TokenDesk {

/// What a window without accounts says: one sentence, and the button that goes with it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

signals:
    void addWanted();
};

} // namespace TokenDesk
