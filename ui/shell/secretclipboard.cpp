#include "ui/shell/secretclipboard.h"

#include "ui/shell/secretmimedata.h"

#include <QClipboard>
#include <QEvent>
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
    if (desktopHoldsOnToClipboard()) {
        qGuiApp->installEventFilter(this);
    }
}

SecretClipboard::~SecretClipboard()
{
    if (holdsOurs()) {
        takeOff();
    }
}

void SecretClipboard::takeOff()
{
    const bool isHeldOnTo = desktopHoldsOnToClipboard();
    if (isHeldOnTo && m_wasUsedSince && QGuiApplication::applicationState() == Qt::ApplicationActive) {
        // What is only cleared, the desktop would put back; nothing in its place is what it keeps then.
        QGuiApplication::clipboard()->setText(QString(), QClipboard::Clipboard);
        return;
    }
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_mayLinger = isHeldOnTo;
}

bool SecretClipboard::eventFilter(QObject* receiver, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        if (event->spontaneous()) {
            m_wasUsedSince = true;
            clearLingering();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(receiver, event);
}

void SecretClipboard::clearLingering()
{
    if (!m_mayLinger || QGuiApplication::applicationState() != Qt::ApplicationActive) {
        return;
    }
    m_mayLinger = false;
    // With the focus we are told what is there; it may be somebody else's by now.
    if (Fingerprint::of(QGuiApplication::clipboard()->text(QClipboard::Clipboard).toUtf8()) == m_fingerprint) {
        takeOff();
    }
    emit changed();
}

void SecretClipboard::copy(Secret text, const QString& owner, bool isProduction)
{
    m_fingerprint = Fingerprint::of(text.view());
    auto* data = new SecretMimeData(std::move(text)); // owned by the clipboard
    m_ours = data;
    m_mayLinger = false;
    m_wasUsedSince = false;
    m_owner = owner;
    m_isProduction = isProduction;
    m_isOnClipboard = true;
    m_copiedAt = m_clock->elapsed();
    startClearTimer();
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    emit changed();
}

void SecretClipboard::startClearTimer()
{
    if (m_clearAfter > std::chrono::seconds::zero()) {
        m_clearTimer.start(timeLeft());
    } else {
        m_clearTimer.stop();
    }
}

void SecretClipboard::setClearAfter(std::chrono::seconds clearAfter)
{
    if (m_clearAfter == clearAfter) {
        return;
    }
    m_clearAfter = clearAfter;
    if (holdsOurs()) {
        startClearTimer();
        emit changed();
    }
}

void SecretClipboard::clear()
{
    m_clearTimer.stop();
    const bool ours = holdsOurs();
    m_ours.clear();
    m_isOnClipboard = false;
    if (ours) {
        takeOff();
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
    const auto left = m_copiedAt + m_clearAfter - m_clock->elapsed();
    return std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds::zero(), m_clearAfter);
}

void SecretClipboard::onClipboardChanged()
{
    if (m_isOnClipboard && !holdsOurs()) {
        m_ours.clear();
        m_isOnClipboard = false;
        m_clearTimer.stop();
        emit changed();
    }
}

} // namespace TokenDesk
