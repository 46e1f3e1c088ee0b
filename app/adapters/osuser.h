#pragma once

#include <QString>

namespace TokenDesk {

/// The person as the operating system knows them, by whom this program runs; by number where there is no name.
QString osUserName();

} // namespace TokenDesk
