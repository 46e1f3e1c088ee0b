#include "ui/shell/secretclipboard.h"

#include "ui/shell/secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>

namespace TokenDesk {

SecretClipboard::SecretClipboard(std::shared_ptr<Clock> clock, std::chrono::seconds clearAfter, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_clearAfter(clearAfter)
{
    m_clearTimer.setSingleShot(true);
    connect(&m_clearTimer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
}

SecretClipboard::~SecretClipboard()
{
    if (holdsOurs()) {
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    }
}

void SecretClipboard::copy(Secret text, const QString& owner, bool isProduction)
{
    auto* data = new SecretMimeData(std::move(text)); // owned by the clipboard
    m_ours = data;
    m_owner = owner;
    m_isProduction = isProduction;
    m_clearAt = m_clock->elapsed() + m_clearAfter;
    m_clearTimer.start(m_clearAfter);
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    emit changed();
}

void SecretClipboard::clear()
{
    m_clearTimer.stop();
    const bool ours = holdsOurs();
    m_ours.clear();
    if (ours) {
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    }
    emit changed();
}

bool SecretClipboard::holdsOurs() const
{
    // Qt deletes the data when another program takes the clipboard over.
    return !m_ours.isNull() && QGuiApplication::clipboard()->ownsClipboard();
}

std::chrono::milliseconds SecretClipboard::timeLeft() const
{
    const auto left = m_clearAt - m_clock->elapsed();
    return std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds::zero(), m_clearAfter);
}

void SecretClipboard::onClipboardChanged()
{
    if (!m_ours.isNull() && !holdsOurs()) {
        m_ours.clear();
        m_clearTimer.stop();
        emit changed();
    } else if (m_ours.isNull() && m_clearTimer.isActive()) {
        m_clearTimer.stop();
        emit changed();
    }
}

} // namespace TokenDesk
