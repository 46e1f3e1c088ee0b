#pragma once

#include <QCoroTask>

namespace TokenDesk {

/// For a flow that takes long: lets everybody else in the event loop have a turn.
QCoro::Task<bool> nextTurn();

} // namespace TokenDesk
