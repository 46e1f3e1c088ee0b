#pragma once

class QCoreApplication;

namespace TokenDesk::Sandbox {

/// Lets SIGTERM and SIGINT end the event loop with exit code 0, so that destructors run and a sanitizer can report.
/// Does nothing where these signals do not exist.
void quitOnSignals(QCoreApplication& application);

} // namespace TokenDesk::Sandbox
