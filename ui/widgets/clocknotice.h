#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

class MessageBar;

/// Says in a bar of its own that this computer's clock is off. Closed by the person, it stays away until the clock has
/// been right in between.
class ClockNotice final : public QObject
{
    Q_OBJECT
public:
    ClockNotice(const AccountService& service, MessageBar& bar, QObject* parent);

signals:
    void examinationWanted();

private:
    void refresh();

    const AccountService& m_service;
    MessageBar& m_bar;
    bool m_isKnown = false;
};

} // namespace TokenDesk
