#include "ui/widgets/keychainnotice.h"

#include "ui/widgets/messagebar.h"

namespace TokenDesk {

KeychainNotice::KeychainNotice(AccountService& service, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_bar(bar)
{
    bar.setAccessibleName(tr("Keychain"));
    connect(&service, &AccountService::sessionOnlyChanged, this, &KeychainNotice::refresh);
    connect(&bar, &MessageBar::closed, this, [this] { m_isKnown = true; });
    connect(&bar, &MessageBar::remedyWanted, this, &KeychainNotice::act);
}

void KeychainNotice::setStatus(const KeychainStatus& status)
{
    // Closed by the person, it stays away until there has been a keychain in between.
    m_isKnown = m_isKnown && status.state == KeychainStatus::State::Missing;
    m_status = status;
    refresh();
}

void KeychainNotice::refresh()
{
    if (m_service.isSessionOnly()) {
        m_bar.setClosable(false);
        m_bar.showNotice({.whatHappened = tr("Passwords are kept for this session only."),
                          .whatToDo = m_isStoring
                                          ? tr("Moving them to the keychain…")
                                          : tr("They are in memory and gone when Token Desk closes. Store them when "
                                               "there is a keychain.")},
                         m_isStoring ? QString() : tr("Store now"));
    } else if (m_status.state == KeychainStatus::State::Missing && !m_isKnown) {
        m_bar.setClosable(true);
        m_bar.showNotice({.whatHappened = missingKeychainText(m_status),
                          .whatToDo = missingKeychainAdvice(m_status) + u' ' +
                                      tr("Until then, passwords can be kept in memory while Token Desk runs.")},
                         tr("Go on for this session"));
    } else {
        m_bar.dismiss();
    }
}

void KeychainNotice::act()
{
    if (m_service.isSessionOnly()) {
        storeNow();
    } else {
        m_service.beginSessionOnly();
    }
}

void KeychainNotice::storeNow()
{
    m_isStoring = true;
    refresh();
    m_service.storeNow(this, [this](const Result<int>& moved) {
        m_isStoring = false;
        refresh();
        if (!moved) {
            emit failed(moved.error());
        }
        emit stored();
    });
}

QString missingKeychainText(const KeychainStatus& status)
{
    return status.missingService.isEmpty()
               ? KeychainNotice::tr("There is no keychain.")
               : KeychainNotice::tr("There is no keychain: %1 is missing.").arg(status.missingService);
}

QString missingKeychainAdvice(const KeychainStatus& status)
{
    return status.suggestedPackage.isEmpty()
               ? KeychainNotice::tr("Start it, or ask your administrator to.")
               : KeychainNotice::tr("Install the package %1, then sign in to the desktop again.")
                     .arg(status.suggestedPackage);
}

} // namespace TokenDesk
