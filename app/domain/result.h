#pragma once

#include "app/domain/error.h"

#include <tl/expected.hpp>

namespace TokenDesk {

/// A value, or the error that stands in its place.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {})
{
    return failure(Error{.kind = kind, .detail = std::move(detail)});
}

inline tl::unexpected<Error> failure(ErrorKind kind, Field field)
{
    return failure(Error{.kind = kind, .field = field});
}

/// The failure of another result, to be returned as one's own.
template <class T>
tl::unexpected<Error> failureOf(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace TokenDesk
