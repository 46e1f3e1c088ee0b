#pragma once

#include "app/cli/verbtable.h"

namespace TokenDesk {

// The options that say which rows of the audit log are meant.

/// --from and --to.
QList<Option> periodOptions();
/// Those, --account, --environment and --kind.
QList<Option> auditChoiceOptions();
/// What they say, or what is wrong with it.
tl::expected<AuditPeriod, QString> readPeriod(const QCommandLineParser& parser);
tl::expected<AuditChoice, QString> readAuditChoice(const QCommandLineParser& parser);

} // namespace TokenDesk
