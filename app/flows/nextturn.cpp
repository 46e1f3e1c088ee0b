#include "app/flows/nextturn.h"

#include "app/ports/answer.h"

#include <QTimer>

namespace TokenDesk {

QCoro::Task<bool> nextTurn()
{
    const Answer<bool> turn;
    QTimer::singleShot(0, QCoreApplication::instance(), [turn] { turn.give(true); });
    co_return co_await turn;
}

} // namespace TokenDesk
