#include "ui/widgets/vaultopening.h"

#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

VaultOpening::VaultOpening(AccountService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_passphrase(new QLineEdit(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_progress(new QLabel(this))
{
    auto* words = new QLabel(tr("&Passphrase of the file"), this);
    words->setBuddy(m_passphrase);
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(80 * Looks::Unit);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    Looks::giveRoom(*m_open);
    m_open->setAutoDefault(true);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_passphrase);
    line->addWidget(m_open);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Looks::Gap);
    layout->addStretch(2);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addLayout(line);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { setOpening(false); });
    connect(m_open, &QPushButton::clicked, this, &VaultOpening::open);
    setOpening(false);
}

void VaultOpening::ask(const QString& file)
{
    m_file = file;
    m_passphrase->clear();
    setOpening(false);
    m_open->setDefault(true);
    m_passphrase->setFocus();
}

void VaultOpening::open()
{
    if (!m_passphrase->isEnabled() || m_passphrase->text().isEmpty()) {
        return;
    }
    setOpening(true);
    emit tried();
    m_service.readVault(m_file, Secret::take(m_passphrase->text()), this,
                        [this, file = m_file](const VaultFiles::Reading& reading) { take(file, reading); });
}

void VaultOpening::take(const QString& file, const VaultFiles::Reading& reading)
{
    if (file != m_file) {
        return; // another one was chosen meanwhile
    }
    setOpening(false);
    if (reading) {
        m_passphrase->clear();
        emit opened(*reading);
        return;
    }
    m_passphrase->setFocus();
    m_passphrase->selectAll();
    emit failed(reading.error());
}

void VaultOpening::setOpening(bool isOpening)
{
    m_passphrase->setEnabled(!isOpening);
    m_open->setEnabled(!isOpening && !m_passphrase->text().isEmpty());
    m_progress->setText(isOpening ? tr("Opening…") : QString());
}

} // namespace TokenDesk
