#pragma once

namespace TokenDesk {

/// What becomes of a file that is there already.
enum class Overwrite { No, Yes };

} // namespace TokenDesk
