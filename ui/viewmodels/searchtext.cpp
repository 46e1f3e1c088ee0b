#include "ui/viewmodels/searchtext.h"

namespace TokenDesk {

QString searchedText(const Account& account)
{
    return account.label() + u'\n' + account.username() + u'\n' + account.group() + u'\n';
}

QString searchedText(const SessionToken& token)
{
    return token.label + u'\n' + token.tail + u'\n';
}

} // namespace TokenDesk
