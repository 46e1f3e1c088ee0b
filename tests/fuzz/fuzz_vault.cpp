// A password database from whatever program wrote it. The first byte says which layer the rest is for, since nothing
// made up gets past a hash: f a whole file, h its header, b blocks, g what is packed, c what is within.

#include "app/adapters/gzip.h"
#include "app/adapters/kdbx.h"
#include "app/adapters/kdbxblocks.h"
#include "app/adapters/kdbxdocument.h"
#include "app/domain/importplan.h"
#include "app/ports/randomness.h"

#include "require.h"

#include <algorithm>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

class NoRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override { return QByteArray(count, 'r'); }
};

bool isPlainText(const QString& text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character >= u' ' && character < QChar(0xd800);
           });
}

/// What was read can be planned, and written as a document that says the same.
void checkVault(Vault vault)
{
    const auto plan = planImport(vault, {.environmentId = Environment::sandbox().id()}, {}, Environment::builtIn());
    require(plan.has_value() == !vault.entries.empty(), "what has entries can be planned");
    if (plan) {
        require(plan->rows.size() == vault.entries.size(), "no entry is lost");
    }
    for (const VaultEntry& entry : vault.entries) {
        for (const QString* text :
             {&entry.label, &entry.username, &entry.environment, &entry.url, &entry.group, &entry.note}) {
            if (!isPlainText(*text)) {
                return;
            }
        }
        if (entry.id.isNull()) {
            return;
        }
    }
    std::stable_sort(vault.entries.begin(), vault.entries.end(),
                     [](const VaultEntry& a, const VaultEntry& b) { return a.group < b.group; });
    NoRandomness randomness;
    const auto again = Kdbx::readContent(Kdbx::contentBytes(vault, randomness));
    require(again.has_value(), "our own document can be read");
    require(saysTheSame(*again, vault), "our own document says the same");
}

void readFile(QByteArrayView file)
{
    constexpr quint64 FewRounds = 10;
    constexpr quint64 LittleMemory = 64 * 1024;
    const auto header = Kdbx::readHeader(file);
    if (!header || header->keyDerivation.rounds > FewRounds || header->keyDerivation.memory > LittleMemory) {
        return;
    }
    if (auto vault = readKdbx(file, Secret("correct horse battery staple"))) {
        checkVault(std::move(*vault));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'f':
        readFile(bytes);
        break;
    case 'h':
        if (const auto header = Kdbx::readHeader(bytes)) {
            require(header->size <= bytes.size(), "a header ends within the file");
            require(header->keyDerivation.rounds > 0, "a key is derived");
            if (header->version == 4) {
                const auto again = Kdbx::readHeader(Kdbx::headerBytes(*header));
                require(again.has_value(), "our own header can be read");
                require(again->masterSeed == header->masterSeed && again->cipher == header->cipher &&
                            again->keyDerivation.rounds == header->keyDerivation.rounds &&
                            again->keyDerivation.memory == header->keyDerivation.memory,
                        "our own header says the same");
            }
        }
        break;
    case 'b': {
        const auto joined = Kdbx::joinHashedBlocks(bytes);
        require(!joined || joined->size() <= bytes.size(), "blocks hold no more than they have");
        std::ignore = Kdbx::hasAllBlocks(bytes);
        break;
    }
    case 'g': {
        constexpr qsizetype Limit = 1'000'000;
        const auto unpacked = gunzipped(bytes, Limit);
        require(!unpacked || unpacked->size() <= Limit, "nothing is larger than it may be");
        const auto again = gunzipped(gzipped(bytes), Limit);
        require(again && again->view() == bytes, "what is packed comes back");
        break;
    }
    default:
        if (auto vault = Kdbx::readContent(bytes)) {
            checkVault(std::move(*vault));
        }
    }
    return 0;
}
