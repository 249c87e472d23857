// The declarations of Apple's Foundation that HTTP clients use, with its own names and signatures.
#pragma once
#include <stdarg.h>
typedef signed char BOOL;
#define YES ((BOOL)1)
#define NO ((BOOL)0)
#define nil ((id)0)
typedef unsigned long NSUInteger;
typedef long NSInteger;
typedef double NSTimeInterval;
typedef NSUInteger NSStringEncoding;
enum { NSUTF8StringEncoding = 4 };
@class NSString, NSData, NSError, NSURL, NSURLResponse, NSURLSessionDataTask, NSURLSessionDownloadTask, NSURLSessionUploadTask, NSOperationQueue, NSCharacterSet, NSDictionary;

__attribute__((objc_root_class))
@interface NSObject
+ (instancetype)alloc;
+ (instancetype)new;
- (instancetype)init;
- (id)copy;
- (id)mutableCopy;
@end

@interface NSString : NSObject
@property (readonly) NSUInteger length;
@property (readonly, copy) NSString *lowercaseString;
@property (readonly) const char *UTF8String;
+ (instancetype)string;
+ (instancetype)stringWithFormat:(NSString *)format, ...;
+ (instancetype)stringWithUTF8String:(const char *)nullTerminatedCString;
+ (instancetype)stringWithString:(NSString *)string;
+ (instancetype)stringWithContentsOfURL:(NSURL *)url encoding:(NSStringEncoding)enc error:(NSError **)error;
- (instancetype)initWithFormat:(NSString *)format, ...;
- (NSString *)stringByAppendingString:(NSString *)aString;
- (NSString *)stringByAppendingFormat:(NSString *)format, ...;
- (NSString *)stringByAppendingPathComponent:(NSString *)str;
- (NSString *)stringByReplacingOccurrencesOfString:(NSString *)target withString:(NSString *)replacement;
- (NSString *)stringByAddingPercentEncodingWithAllowedCharacters:(NSCharacterSet *)allowedCharacters;
- (BOOL)isEqualToString:(NSString *)aString;
@end
@interface NSConstantString : NSString
@end
@interface NSMutableString : NSString
- (void)appendString:(NSString *)aString;
- (void)appendFormat:(NSString *)format, ...;
@end
@interface NSCharacterSet : NSObject
@property (class, readonly, copy) NSCharacterSet *URLPathAllowedCharacterSet;
@end
@interface NSNumber : NSObject
@property (readonly, copy) NSString *stringValue;
+ (NSNumber *)numberWithInt:(int)value;
@end
@interface NSArray<ObjectType> : NSObject
+ (instancetype)arrayWithObjects:(const ObjectType[])objects count:(NSUInteger)cnt;
- (NSString *)componentsJoinedByString:(NSString *)separator;
@end
@interface NSDictionary<KeyType, ObjectType> : NSObject
+ (instancetype)dictionaryWithObjects:(const ObjectType[])objects forKeys:(const KeyType[])keys count:(NSUInteger)cnt;
- (ObjectType)objectForKeyedSubscript:(KeyType)key;
@end
@interface NSData : NSObject
+ (instancetype)dataWithContentsOfURL:(NSURL *)url;
@end
@interface NSError : NSObject
@end

@interface NSURL : NSObject
@property (readonly, copy) NSString *absoluteString;
@property (readonly, copy) NSString *path;
+ (instancetype)URLWithString:(NSString *)URLString;
+ (instancetype)URLWithString:(NSString *)URLString relativeToURL:(NSURL *)baseURL;
- (instancetype)initWithString:(NSString *)URLString;
- (NSURL *)URLByAppendingPathComponent:(NSString *)pathComponent;
@end
@interface NSURLQueryItem : NSObject
+ (instancetype)queryItemWithName:(NSString *)name value:(NSString *)value;
@end
@interface NSURLComponents : NSObject
@property (readonly, copy) NSURL *URL;
@property (copy) NSString *scheme;
@property (copy) NSString *host;
@property (copy) NSString *path;
@property (copy) NSArray<NSURLQueryItem *> *queryItems;
+ (instancetype)componentsWithString:(NSString *)URLString;
- (instancetype)init;
@end

@interface NSURLRequest : NSObject
@property (readonly, copy) NSURL *URL;
@property (readonly, copy) NSString *HTTPMethod;
+ (instancetype)requestWithURL:(NSURL *)URL;
+ (instancetype)requestWithURL:(NSURL *)URL cachePolicy:(NSUInteger)cachePolicy timeoutInterval:(NSTimeInterval)timeoutInterval;
- (instancetype)initWithURL:(NSURL *)URL;
@end
@interface NSMutableURLRequest : NSURLRequest
@property (copy) NSURL *URL;
@property (copy) NSString *HTTPMethod;
@property (copy) NSData *HTTPBody;
- (void)setValue:(NSString *)value forHTTPHeaderField:(NSString *)field;
@end
@interface NSURLResponse : NSObject
@end

@interface NSURLSessionTask : NSObject
- (void)resume;
- (void)cancel;
@end
@interface NSURLSessionDataTask : NSURLSessionTask
@end
@interface NSURLSessionDownloadTask : NSURLSessionTask
@end
@interface NSURLSessionUploadTask : NSURLSessionDataTask
@end
@interface NSURLSession : NSObject
@property (class, readonly, strong) NSURLSession *sharedSession;
- (NSURLSessionDataTask *)dataTaskWithRequest:(NSURLRequest *)request;
- (NSURLSessionDataTask *)dataTaskWithURL:(NSURL *)url;
- (NSURLSessionDownloadTask *)downloadTaskWithRequest:(NSURLRequest *)request;
- (NSURLSessionDataTask *)dataTaskWithRequest:(NSURLRequest *)request completionHandler:(void (^)(NSData *data, NSURLResponse *response, NSError *error))completionHandler;
- (NSURLSessionDataTask *)dataTaskWithURL:(NSURL *)url completionHandler:(void (^)(NSData *data, NSURLResponse *response, NSError *error))completionHandler;
- (NSURLSessionUploadTask *)uploadTaskWithRequest:(NSURLRequest *)request fromData:(NSData *)bodyData completionHandler:(void (^)(NSData *data, NSURLResponse *response, NSError *error))completionHandler;
- (NSURLSessionDownloadTask *)downloadTaskWithURL:(NSURL *)url completionHandler:(void (^)(NSURL *location, NSURLResponse *response, NSError *error))completionHandler;
@end
@interface NSURLConnection : NSObject
+ (NSData *)sendSynchronousRequest:(NSURLRequest *)request returningResponse:(NSURLResponse **)response error:(NSError **)error;
- (instancetype)initWithRequest:(NSURLRequest *)request delegate:(id)delegate;
@end
void NSLog(NSString *format, ...);
