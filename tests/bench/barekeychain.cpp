// The least that a program can do with the keychain: what Token Desk's keeping of passwords is measured against. Calls
// libsecret and nothing else, with the attributes of QtKeychain's items, and checks nothing but that a call succeeds.
//
// Reads a command a line, "write FIRST COUNT" or "read FIRST COUNT", and prints the microseconds that it took.

#include <libsecret/secret.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

constexpr char Service[] = "bare loop";
constexpr char Password[] = "demo-password-not-real";

const SecretSchema& schema()
{
    static const SecretSchema schema = {.name = "org.qt.keychain",
                                        .flags = SECRET_SCHEMA_DONT_MATCH_NAME,
                                        .attributes = {{"user", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                                       {"server", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                                       {"type", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                                       {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                                        .reserved = 0,
                                        .reserved1 = nullptr,
                                        .reserved2 = nullptr,
                                        .reserved3 = nullptr,
                                        .reserved4 = nullptr,
                                        .reserved5 = nullptr,
                                        .reserved6 = nullptr,
                                        .reserved7 = nullptr};
    return schema;
}

[[noreturn]] void fail(const char* what, const GError* error)
{
    std::fprintf(stderr, "tokendesk-barekeychain: %s: %s\n", what, error != nullptr ? error->message : "nothing there");
    std::exit(1);
}

/// As long as one of Token Desk's.
std::string userOf(int number)
{
    char user[80];
    std::snprintf(user, sizeof user, "tokendesk/default/account/00000000-0000-0000-0000-%012d/password", number);
    return user;
}

void write(int number)
{
    GError* error = nullptr;
    const std::string user = userOf(number);
    if (secret_password_store_sync(&schema(), SECRET_COLLECTION_DEFAULT, Service, Password, nullptr, &error, "user",
                                   user.c_str(), "server", Service, "type", "plaintext", nullptr) == FALSE) {
        fail("write", error);
    }
}

void read(int number)
{
    GError* error = nullptr;
    const std::string user = userOf(number);
    gchar* password =
        secret_password_lookup_sync(&schema(), nullptr, &error, "user", user.c_str(), "server", Service, nullptr);
    if (password == nullptr) {
        fail("read", error);
    }
    secret_password_free(password);
}

} // namespace

int main()
{
    char verb[8];
    int first = 0;
    int count = 0;
    while (std::scanf("%7s %d %d", verb, &first, &count) == 3) {
        const auto begin = Clock::now();
        for (int number = first; number < first + count; ++number) {
            verb[0] == 'w' ? write(number) : read(number);
        }
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
        std::printf("%lld\n", static_cast<long long>(took.count()));
        std::fflush(stdout);
    }
    return 0;
}
