#pragma once

#include "app/flows/batchsignin.h"

namespace TokenDesk {

/// What a batch would do, told before it begins.
struct BatchPlan
{
    /// Those that the batch is given, by label.
    QList<AccountId> accounts;
    int toSignIn = 0;
    /// A token with enough life is there.
    int withToken = 0;
    /// Rejected before.
    int rejected = 0;
    /// Without a stored password.
    int withoutPassword = 0;
};

/// By the rules of BatchSignIn, as things stand now.
BatchPlan planBatch(const AccountService& service, const QList<AccountId>& accounts, const BatchWish& wish);

/// In sentences: "12 of 40 accounts will be signed in. 27 have a token with enough life left. 1 was rejected…".
QString batchPlanText(const BatchPlan& plan);

} // namespace TokenDesk
