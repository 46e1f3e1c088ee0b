#pragma once

namespace TokenDesk {

class Database;

/// Brings over, as they stand in a damaged file, the rows of the audit log that were recorded after its copy was made:
/// as far as they can be read without a gap. What could not be shows when the log is verified.
void takeOverAudit(const Database& damaged, const Database& copy);

} // namespace TokenDesk
