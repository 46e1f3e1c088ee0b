#pragma once

#include "app/domain/errortext.h"
#include "app/domain/instant.h"

namespace TokenDesk {

/// What a start did about a database that was damaged or had gone: it goes on with a copy.
struct StorageRescue
{
    /// Where the damaged file is now; empty where there was none any more.
    QString setAside = {};
    Instant copiedAt = {};
    /// What was wrong, in the words of the storage. Nothing of what was stored.
    QString fault = {};
    /// The accounts and environments could still be read in the damaged file, and are as they stood there.
    bool isListWhole = false;
};

/// What a person is told.
ErrorText rescueText(const StorageRescue& rescue);
/// Everything that is known, for somebody who wants to look into it.
QString rescueDetails(const StorageRescue& rescue);

} // namespace TokenDesk
