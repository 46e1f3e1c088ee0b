#pragma once

#include <QObject>

class QWidget;

namespace TokenDesk {

class MessageBar;
class Settings;

/// Says in a bar of its own what of the administrator's policy cannot be obeyed as it stands. Closed by the person, it
/// stays away until something else is wrong.
class PolicyNotice final : public QObject
{
    Q_OBJECT
public:
    PolicyNotice(const Settings& settings, MessageBar& bar, QWidget* window);

private:
    void refresh();
    void showDetails();

    const Settings& m_settings;
    MessageBar& m_bar;
    QWidget* m_window;
};

} // namespace TokenDesk
