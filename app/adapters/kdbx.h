#pragma once

#include "app/adapters/kdbxheader.h"

namespace TokenDesk {

class Randomness;

// KDBX, the open format of KeePass and the programs that follow it: what a backup is written in, and what accounts can
// be imported from. Reads versions 3.1 and 4, writes version 4. With a passphrase only: no key files, no hardware keys.

/// ChaCha20, and Argon2id over 64 MiB, which takes about a second. The seeds are made in writing.
Kdbx::Header kdbxManner();

/// Takes as long as the file asks for, up to about a minute. Faults: all but NotKeePass where the file is one.
VaultResult<Vault> readKdbx(QByteArrayView file, const Secret& passphrase);
QByteArray kdbxBytes(const Vault& vault, const Secret& passphrase, Randomness& randomness,
                     const Kdbx::Header& manner = kdbxManner());

/// Whether the file begins like one of KeePass, of any version.
bool looksLikeKdbx(QByteArrayView file);

} // namespace TokenDesk
