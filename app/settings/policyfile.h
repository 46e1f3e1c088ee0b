#pragma once

#include "app/settings/policy.h"

#include <QByteArray>

namespace TokenDesk {

/// A policy's file as it was found.
struct PolicyFile
{
    bool exists = false;
    /// Why nothing of it is to be obeyed.
    std::optional<PolicyProblem::Kind> problem = {};
    QByteArray content = {};
};

inline constexpr qint64 LargestPolicy = 1024 * 1024;

/// Reads the file where it and its folder belong to @p owner and nobody else can write them.
PolicyFile readPolicyFile(const QString& path, unsigned int owner);

} // namespace TokenDesk
