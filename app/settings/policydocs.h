#pragma once

#include <QByteArray>
#include <QString>

namespace TokenDesk {

// What the declarations of the settings say of policies, for those who write them. In English.

/// A table of all keys, in Markdown.
QString policyTable();

/// For Windows' Group Policy, after Microsoft's schema PolicyDefinitions 1.0: what can be ruled, and its words.
QByteArray policyAdmx();
QByteArray policyAdml();

} // namespace TokenDesk
