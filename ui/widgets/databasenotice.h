#pragma once

#include "app/ports/storagecare.h"

class QWidget;

namespace TokenDesk {

class MessageBar;

/// Says in a bar of its own what a person has to know about the database: that it was damaged and a copy was taken,
/// that it is damaged, or that the day's copy could not be made.
class DatabaseNotice final : public QObject
{
    Q_OBJECT
public:
    DatabaseNotice(const StorageCare& care, MessageBar& bar, QWidget* window);

private:
    void refresh();
    void showDetails();

    const StorageCare& m_care;
    MessageBar& m_bar;
    QWidget* m_window;
};

} // namespace TokenDesk
