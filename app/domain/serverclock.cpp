#include "app/domain/serverclock.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ServerClock)
};

} // namespace

QString clockDifferenceText(std::chrono::milliseconds serverAhead)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(serverAhead).count();
    if (seconds == 0) {
        return Texts::tr("this computer agrees with the server");
    }
    return seconds > 0 ? Texts::tr("this computer is %1 s behind the server").arg(seconds)
                       : Texts::tr("this computer is %1 s ahead of the server").arg(-seconds);
}

} // namespace TokenDesk
