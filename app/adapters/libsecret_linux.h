#pragma once

/// What has to be done to libsecret (0.20.5), which QtKeychain loads and calls, for a program that runs for days and
/// sees its Secret Service come and go.
namespace TokenDesk::LibSecret {

/// Makes libsecret forget the service when that ends or another takes its place; else it goes on talking to the one it
/// found first. And keeps it from listening to the service's signals: it follows a null pointer at the first one that a
/// new KeePassXC sends, since something in it still holds on to the former one. Storing and looking up need no signals.
/// Call it once.
void surviveNewServices();

} // namespace TokenDesk::LibSecret
