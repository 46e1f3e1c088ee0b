#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

/// One line of the details of a token: a name, a value, and whether it asks for attention.
struct DetailLine
{
    QString name;
    QString value;
    bool isWarning = false;
};

/// What is known of a token without its text, in the order in which it is shown.
QList<DetailLine> tokenDetails(const SessionToken& token, const AccountService& service);

} // namespace TokenDesk
