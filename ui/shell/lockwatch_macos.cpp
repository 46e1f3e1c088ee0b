#include "ui/shell/lockwatch.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace TokenDesk {

// Not verified on macOS.

class SystemLockWatch
{
public:
    explicit SystemLockWatch(LockWatch& outside)
        : m_outside(outside)
    {
        // Sent by the login window; not documented, and in use since Mac OS X 10.6.
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &SystemLockWatch::onLocked,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
        m_power = IORegisterForSystemPower(this, &m_port, &SystemLockWatch::onPower, &m_notifier);
        if (m_power != MACH_PORT_NULL) {
            CFRunLoopAddSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
        }
    }
    ~SystemLockWatch()
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        if (m_power != MACH_PORT_NULL) {
            CFRunLoopRemoveSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port),
                                  kCFRunLoopCommonModes);
            IODeregisterForSystemPower(&m_notifier);
            IOServiceClose(m_power);
            IONotificationPortDestroy(m_port);
        }
    }
    Q_DISABLE_COPY_MOVE(SystemLockWatch)

private:
    static void onLocked(CFNotificationCenterRef /*center*/, void* observer, CFNotificationName /*name*/,
                         const void* /*object*/, CFDictionaryRef /*userInfo*/)
    {
        emit static_cast<SystemLockWatch*>(observer)->m_outside.sessionLocked();
    }

    static void onPower(void* context, io_service_t /*service*/, natural_t message, void* argument)
    {
        auto* watch = static_cast<SystemLockWatch*>(context);
        if (message == kIOMessageSystemWillSleep) {
            emit watch->m_outside.sleepComing();
        }
        if (message == kIOMessageSystemWillSleep || message == kIOMessageCanSystemSleep) {
            // The system waits for this.
            IOAllowPowerChange(watch->m_power, reinterpret_cast<long>(argument));
        }
    }

    LockWatch& m_outside;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = 0;
    io_connect_t m_power = MACH_PORT_NULL;
};

LockWatch::LockWatch(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<SystemLockWatch>(*this))
{
}

LockWatch::~LockWatch() = default;

void LockWatch::setHoldsUpSleep(bool /*holds*/)
{
    // It waits in any case.
}

} // namespace TokenDesk
