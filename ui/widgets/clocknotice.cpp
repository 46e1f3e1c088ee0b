#include "ui/widgets/clocknotice.h"

#include "ui/viewmodels/timetext.h"
#include "ui/widgets/messagebar.h"

namespace TokenDesk {

ClockNotice::ClockNotice(const AccountService& service, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_bar(bar)
{
    bar.setAccessibleName(tr("Notice"));
    connect(&service, &AccountService::clockWarningChanged, this, &ClockNotice::refresh);
    connect(&bar, &MessageBar::closed, this, [this] { m_isKnown = true; });
    connect(&bar, &MessageBar::remedyWanted, this, &ClockNotice::examinationWanted);
    refresh();
}

void ClockNotice::refresh()
{
    const auto warning = m_service.clockWarning();
    if (!warning) {
        m_isKnown = false;
        m_bar.dismiss();
        return;
    }
    if (m_isKnown) {
        return;
    }
    const Environment* environment = m_service.environment(warning->environmentId);
    const QString host = environment != nullptr ? environment->hostText() : tr("a server");
    m_bar.showNotice({.whatHappened = clockWarningText(warning->difference, host),
                      .whatToDo = tr("The times shown here go by the server and are right all the same. Let the system "
                                     "set this computer's clock from the network.")},
                     tr("Check this computer…"));
}

} // namespace TokenDesk
