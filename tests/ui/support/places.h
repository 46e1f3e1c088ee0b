#pragma once

namespace TokenDesk::Test {

/// British English, 13 hours ahead of UTC: what the texts of these tests are written in. Call it before anything asks
/// for a local time.
void liveInAuckland();

} // namespace TokenDesk::Test
