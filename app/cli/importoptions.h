#pragma once

#include "app/cli/verbtable.h"
#include "app/domain/importplan.h"

namespace TokenDesk {

/// The options that say how a table is to be read.
QList<Option> importOptions();

/// What they say, or what is wrong with them. Its environmentId is what was entered.
tl::expected<ImportWish, QString> readImportWish(const QCommandLineParser& parser);

} // namespace TokenDesk
