#include "ui/widgets/accountheader.h"

#include "ui/viewmodels/timetext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace TokenDesk {

namespace {

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

AccountHeader::AccountHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidingLabel(this))
    , m_badge(new Badge(this))
    , m_subtitle(new ElidingLabel(this))
    , m_hint(new ElidingLabel(this))
    , m_getToken(new QPushButton(tr("Get token   ⏎"), this))
    , m_newToken(new QPushButton(tr("New token"), this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_title->setFont(Looks::font(Looks::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(Looks::font(Looks::Type::Small));
    Looks::makePrimary(*m_getToken);
    m_getToken->setMinimumSize(150, 34);
    m_newToken->setMinimumSize(104, 34);
    m_tryAgain->setMinimumSize(104, 34);
    m_edit->setMinimumSize(64, 34);
    m_cancel->setMinimumSize(64, 34);
    m_getToken->setAccessibleName(tr("Get token"));
    m_edit->setAccessibleName(tr("Edit account"));
    m_getToken->setToolTip(tr("Copies the freshest live token, signing in first if there is none (Enter)"));
    m_newToken->setToolTip(tr("Signs in and copies the new token (F5)"));
    m_tryAgain->setToolTip(tr("Signs in with the password as it is, and copies the token"));
    m_tryAgain->hide();
    m_cancel->hide();

    auto* titleLine = new QHBoxLayout;
    titleLine->setSpacing(3 * Looks::Unit);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_badge, 0, Qt::AlignVCenter);
    titleLine->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Looks::Gap);
    for (QPushButton* button : {m_getToken, m_newToken, m_edit, m_tryAgain, m_cancel}) {
        button->setAutoDefault(true); // Enter presses what has the focus
        buttons->addWidget(button);
    }
    buttons->addSpacing(Looks::Gap);
    buttons->addWidget(m_hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Unit);
    layout->addLayout(titleLine);
    layout->addWidget(m_subtitle);
    layout->addSpacing(2 * Looks::Gap - Looks::Unit);
    layout->addLayout(buttons);

    connect(m_getToken, &QPushButton::clicked, this, &AccountHeader::getTokenWanted);
    connect(m_newToken, &QPushButton::clicked, this, &AccountHeader::newTokenWanted);
    connect(m_tryAgain, &QPushButton::clicked, this, &AccountHeader::newTokenWanted);
    connect(m_edit, &QPushButton::clicked, this, &AccountHeader::editWanted);
    connect(m_cancel, &QPushButton::clicked, this, &AccountHeader::cancelWanted);
}

void AccountHeader::show(const Account& account, const AccountService& service, const QString& keychainName)
{
    m_account = account.id();
    m_title->setText(account.label());
    const Environment* environment = service.environment(account.environmentId());
    const bool isProduction = environment == nullptr || environment->kind() == EnvironmentKind::Production;
    m_badge->setEnvironment(isProduction ? tr("Production") : tr("Sandbox"), isProduction);

    QStringList parts{account.username()};
    if (environment != nullptr) {
        parts.append(environment->hostText());
    }
    if (account.state() == AccountState::Pending) {
        parts.append(tr("password not stored"));
    } else {
        const QString place = service.isKeptForSession(account.id()) ? tr("password kept for this session")
                              : keychainName.isEmpty()               ? tr("password in the keychain")
                                                                     : tr("password in %1").arg(keychainName);
        const auto provenGood = account.provenGood();
        parts.append(provenGood ? tr("%1, proven good %2").arg(place, relativeDayText(*provenGood, service.now()))
                                : tr("%1, not proven yet").arg(place));
    }
    if (account.renewal().isOn && account.state() == AccountState::Stored) {
        parts.append(account.renewal() == Renewal{.isOn = true}
                         ? tr("renewed automatically")
                         : tr("renewed automatically: %1").arg(renewalTimesText(account.renewal())));
    }
    m_subtitle->setText(joined(parts));
    const auto& tokens = service.tokens();
    const bool hasToken = std::any_of(tokens.begin(), tokens.end(),
                                      [this](const SessionToken& token) { return token.account == m_account; });
    m_hint->setText(hintFor(account, hasToken));
    showButtonsFor(account, hasToken);
}

void AccountHeader::clear()
{
    m_account = {};
    for (QLabel* label : {m_title, m_subtitle}) {
        label->clear();
        label->setToolTip(QString());
    }
}

void AccountHeader::showButtonsFor(const Account& account, bool hasToken)
{
    const bool isRejected = account.state() == AccountState::Rejected;
    m_getToken->setVisible(hasToken || !isRejected);
    m_newToken->setVisible(!isRejected);
    m_tryAgain->setVisible(isRejected);
    m_edit->setText(account.state() == AccountState::Stored ? tr("Edit…") : tr("Edit password…"));
    Looks::giveRoom(*m_edit);
}

QString AccountHeader::hintFor(const Account& account, bool hasToken) const
{
    if (account.state() == AccountState::Rejected) {
        return tr("The server rejected these credentials. Check the password before trying again.");
    }
    if (account.state() == AccountState::Pending) {
        return tr("The password did not reach the keychain. Edit the account to enter it again.");
    }
    return hasToken ? tr("Get token copies the freshest live token, signing in first if there is none.")
                    : tr("No active token yet. Get token signs in and copies the new one.");
}

void AccountHeader::setBusy(const QString& text)
{
    const bool isBusy = !text.isEmpty();
    m_cancel->setVisible(isBusy);
    m_newToken->setEnabled(!isBusy);
    m_tryAgain->setEnabled(!isBusy);
    if (isBusy) {
        m_hint->setText(text);
    }
}

} // namespace TokenDesk
