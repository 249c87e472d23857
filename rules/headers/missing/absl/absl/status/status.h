#pragma once
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

#include "absl/strings/cord.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
namespace absl {
enum class StatusCode : int {
    kOk = 0, kCancelled = 1, kUnknown = 2, kInvalidArgument = 3, kDeadlineExceeded = 4, kNotFound = 5, kAlreadyExists = 6, kPermissionDenied = 7, kResourceExhausted = 8,
    kFailedPrecondition = 9, kAborted = 10, kOutOfRange = 11, kUnimplemented = 12, kInternal = 13, kUnavailable = 14, kDataLoss = 15, kUnauthenticated = 16,
    kDoNotUseReservedForFutureExpansionUseDefaultInSwitchInstead_ = 20
};
std::string StatusCodeToString(StatusCode code);
std::ostream& operator<<(std::ostream& os, StatusCode value);
enum class StatusToStringMode : int { kWithNoExtraData = 0, kWithPayload = 1 << 0, kWithSourceLocation = 1 << 1, kWithEverything = ~kWithNoExtraData, kDefault = kWithPayload };
class Status final {
public:
    Status();
    Status(StatusCode code, string_view msg);
    Status(const Status&);
    Status& operator=(const Status& x);
    Status(Status&&) noexcept;
    Status& operator=(Status&&);
    ~Status();
    void Update(const Status& new_status);
    void Update(Status&& new_status);
    bool ok() const;
    StatusCode code() const;
    int raw_code() const;
    string_view message() const;
    friend bool operator==(const Status&, const Status&);
    friend bool operator!=(const Status&, const Status&);
    std::string ToString(StatusToStringMode mode = StatusToStringMode::kDefault) const;
    void IgnoreError() const;
    friend void swap(Status& a, Status& b) noexcept;
#if __cplusplus >= 201703L
    optional<Cord> GetPayload(string_view type_url) const;
#endif
    void SetPayload(string_view type_url, Cord payload);
    bool ErasePayload(string_view type_url);
};
Status OkStatus();
std::ostream& operator<<(std::ostream& os, const Status& x);
bool IsAborted(const Status& status);
bool IsAlreadyExists(const Status& status);
bool IsCancelled(const Status& status);
bool IsDataLoss(const Status& status);
bool IsDeadlineExceeded(const Status& status);
bool IsFailedPrecondition(const Status& status);
bool IsInternal(const Status& status);
bool IsInvalidArgument(const Status& status);
bool IsNotFound(const Status& status);
bool IsOutOfRange(const Status& status);
bool IsPermissionDenied(const Status& status);
bool IsResourceExhausted(const Status& status);
bool IsUnauthenticated(const Status& status);
bool IsUnavailable(const Status& status);
bool IsUnimplemented(const Status& status);
bool IsUnknown(const Status& status);
Status AbortedError(string_view message);
Status AlreadyExistsError(string_view message);
Status CancelledError(string_view message);
Status CancelledError();
Status DataLossError(string_view message);
Status DeadlineExceededError(string_view message);
Status FailedPreconditionError(string_view message);
Status InternalError(string_view message);
Status InvalidArgumentError(string_view message);
Status NotFoundError(string_view message);
Status OutOfRangeError(string_view message);
Status PermissionDeniedError(string_view message);
Status ResourceExhaustedError(string_view message);
Status UnauthenticatedError(string_view message);
Status UnavailableError(string_view message);
Status UnimplementedError(string_view message);
Status UnknownError(string_view message);
Status UnknownError();
StatusCode ErrnoToStatusCode(int error_number);
Status ErrnoToStatus(int error_number, string_view message);
const char* StatusMessageAsCStr(const Status& status);
}  // namespace absl
