#include "ui/widgets/repairnotice.h"

#include "ui/widgets/messagebar.h"

namespace TokenDesk {

RepairNotice::RepairNotice(AccountService& service, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_bar(bar)
{
    bar.setAccessibleName(tr("Repair notice"));
    connect(&bar, &MessageBar::closed, this, [this] { m_known = std::exchange(m_shown, 0); });
    connect(&bar, &MessageBar::remedyWanted, this, &RepairNotice::repairWanted);
    // Repaired, edited or removed: one way or another it is less now.
    connect(&service, &AccountService::accountsChanged, this, [this] {
        if (m_shown > 0) {
            lookAgain();
        }
    });
}

void RepairNotice::lookAgain()
{
    m_service.reconcile(Scope::List, this, [this](const Result<Reconciliation>& looked) {
        if (looked) {
            setFindings(looked->findings);
        }
    });
}

void RepairNotice::setFindings(const QList<Finding>& findings)
{
    if (findings.size() <= m_known) {
        m_known = findings.size();
        m_shown = 0;
        m_bar.dismiss();
        return;
    }
    m_shown = findings.size();
    m_bar.showNotice({.whatHappened = tr("%n account(s) need repair: an earlier change was cut off.", nullptr,
                                         static_cast<int>(findings.size())),
                      .whatToDo = tr("Nothing is lost by waiting. Repair shows each of them, and what it will do.")},
                     tr("Repair…"));
}

} // namespace TokenDesk
