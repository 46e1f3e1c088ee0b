#pragma once

#include "app/domain/errortext.h"
#include "app/ports/connectionprobe.h"
#include "ui/viewmodels/tokendetails.h"

namespace TokenDesk {

/// What a look at a server has shown, a line each, in the order in which a connection comes about.
QList<DetailLine> connectionDetails(const ConnectionReport& report, Instant now);

/// What it comes down to: one sentence of what happened, one of what to do.
ErrorText connectionVerdict(const ConnectionReport& report, const ErrorContext& context);

/// The same for the help desk, with the certificates' fingerprints in full. Nothing in it is a secret.
QString connectionSupportText(const ConnectionReport& report, const ErrorContext& context);

} // namespace TokenDesk
