#pragma once

#include <QWidget>

namespace TokenDesk {

/// What a window without accounts says: one sentence, and the buttons that go with it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

signals:
    void addWanted();
    void importWanted();
};

} // namespace TokenDesk
