#include "ui/shell/idlewatch.h"

#include "ui/shell/idletime.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;

/// The shortest time between two looks.
constexpr milliseconds ShortestWait{100};

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setPatience(std::optional<milliseconds> patience)
{
    if (patience == m_patience) {
        return;
    }
    m_patience = patience;
    m_next.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (patience) {
        QCoreApplication::instance()->installEventFilter(this);
        m_sinceUse.start();
        m_next.start(0); // they may have gone before
    }
}

void IdleWatch::look()
{
    askIdleTime(this, [this](std::optional<milliseconds> idleTime) {
        take(idleTime.value_or(milliseconds{m_sinceUse.elapsed()}));
    });
}

void IdleWatch::take(milliseconds idleTime)
{
    if (!m_patience) {
        return; // any more
    }
    const bool isIdle = idleTime >= *m_patience;
    m_next.start(isIdle ? *m_patience : std::max(*m_patience - idleTime, ShortestWait));
    if (isIdle) {
        emit idle();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_sinceUse.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace TokenDesk
