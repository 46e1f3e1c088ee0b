#pragma once

namespace TokenDesk {

/// Before anything else in main(): no core dump of this process, no other process of the same user reads its memory
/// (release builds only, where the platform can), and what it creates is readable by its owner only.
void hardenProcess();

} // namespace TokenDesk
