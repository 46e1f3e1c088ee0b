#pragma once

#include "app/flows/batchsignin.h"

namespace TokenDesk {

/// What became of an account, in a sentence or two; empty while it waits.
QString batchOutcomeText(const BatchItem& item, const AccountService& service);
/// The same for the help desk: the error's support text, without label and username; empty where nothing went wrong.
QString batchSupportText(const BatchItem& item, const AccountService& service);
/// "12 of 40, 1 failed".
QString batchProgressText(const BatchSignIn::Counts& counts);
/// What a batch that has ended comes down to: "3 accounts could not be signed in".
QString batchTitleText(const BatchSignIn& batch);
/// "38 signed in, 1 left alone, 1 failed".
QString batchSummaryText(const BatchSignIn::Counts& counts);

} // namespace TokenDesk
