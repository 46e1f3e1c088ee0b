#include "ui/widgets/statusstrip.h"

#include "ui/shell/secretclipboard.h"
#include "ui/widgets/batchstrip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/keychainstrip.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace TokenDesk {

namespace {

/// In device-independent pixels; a longer label is shortened, or the window would have to be that wide.
constexpr int LargestOwnerWidth = 60 * Looks::Unit;

QString keychainText(const KeychainStatus& status, bool wasDenied)
{
    QString name =
        status.name.isEmpty() ? StatusStrip::tr("Keychain") : StatusStrip::tr("Keychain: %1").arg(status.name);
    if (wasDenied && status.state != KeychainStatus::State::Missing) {
        return StatusStrip::tr("%1, access denied").arg(name);
    }
    switch (status.state) {
    case KeychainStatus::State::Available:
        return StatusStrip::tr("%1, unlocked").arg(name);
    case KeychainStatus::State::Locked:
        return StatusStrip::tr("%1, locked").arg(name);
    case KeychainStatus::State::Missing:
        return StatusStrip::tr("No keychain service");
    case KeychainStatus::State::Unknown:
        return name;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusStrip::StatusStrip(AccountService& service, SecretClipboard& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_clipboard(clipboard)
    , m_batch(new BatchStrip(this))
    , m_note(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_timeLeft(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear now"), this))
    , m_keychain(new ElidingLabel(this))
{
    m_note->setTextFormat(Qt::RichText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 7);
    m_bar->setAccessibleName(tr("Time until the clipboard is cleared"));
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    m_keychain->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setAccessibleName(tr("Clear clipboard"));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(true);
    m_clear->setFont(Looks::font(Looks::Type::Strong));
    // A line of its own: beside a token's note there is no room for it in a small window.
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new KeychainStrip(service, this));
    lines->addWidget(m_batch);
    auto* layout = new QHBoxLayout;
    lines->addLayout(layout);
    layout->setContentsMargins(14, Looks::Unit, 14, Looks::Unit);
    layout->setSpacing(2 * Looks::Gap - Looks::Unit);
    for (QWidget* part : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_timeLeft), static_cast<QWidget*>(m_clear)}) {
        layout->addWidget(part, 0, Qt::AlignVCenter);
    }
    layout->addStretch(1);
    layout->addWidget(m_keychain);
    m_keychain->setMinimumHeight(m_clear->sizeHint().height());

    connect(m_clear, &QPushButton::clicked, &clipboard, &SecretClipboard::clear);
    connect(&clipboard, &SecretClipboard::changed, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::setKeychain(const KeychainStatus& status, bool wasDenied)
{
    m_keychain->setText(m_service.isSessionOnly() ? tr("Passwords in memory, for this session only")
                                                  : keychainText(status, wasDenied));
}

bool StatusStrip::isCounting() const
{
    return m_clipboard.holdsOurs() && m_clipboard.clearAfter() > std::chrono::seconds::zero();
}

void StatusStrip::refresh()
{
    const bool holdsOurs = m_clipboard.holdsOurs();
    for (QWidget* part : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_timeLeft), static_cast<QWidget*>(m_clear)}) {
        part->setVisible(holdsOurs);
    }
    m_bar->setVisible(isCounting());
    if (!holdsOurs) {
        m_note->setVisible(m_clipboard.mayLinger());
        m_note->setText(tr("The desktop may still have the token on the clipboard. It is cleared at the next key or "
                           "click in this window."));
        return;
    }
    const QString owner =
        fontMetrics().elidedText(m_clipboard.owner(), Qt::ElideRight, LargestOwnerWidth).toHtmlEscaped();
    if (m_clipboard.isProduction()) {
        const QString word = QStringLiteral("<span style=\"color:%1; font-weight:600\">%2</span>")
                                 .arg(Looks::environment(palette(), true).name(), tr("production"));
        m_note->setText(tr("Token of %1 (%2) is on the clipboard").arg(owner, word));
    } else {
        m_note->setText(tr("Token of %1 is on the clipboard").arg(owner));
    }
    QPalette palette = m_clear->palette();
    palette.setColor(QPalette::ButtonText, Looks::link(palette));
    m_clear->setPalette(palette);
    if (isCounting()) {
        m_bar->setMaximum(static_cast<int>(m_clipboard.clearAfter().count()));
    } else {
        m_timeLeft->setText(tr("stays until you clear it"));
    }
    refreshTime();
}

void StatusStrip::refreshTime()
{
    m_batch->refreshTime();
    if (isCounting()) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_clipboard.timeLeft()).count();
        m_bar->setValue(static_cast<int>(left));
        m_timeLeft->setText(tr("clears in %1 s").arg(left));
    }
}

} // namespace TokenDesk
