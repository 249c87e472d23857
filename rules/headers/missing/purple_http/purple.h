/* libpurple 2: accounts, connections, conversations and URLs that are fetched. */
#ifndef _PURPLE_PURPLE_H
#define _PURPLE_PURPLE_H
#include <glib-object.h>
#include <glib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
G_BEGIN_DECLS
#define PURPLE_MAJOR_VERSION 2
#define PURPLE_MINOR_VERSION 14
#define PURPLE_MICRO_VERSION 12
#define PURPLE_VERSION_CHECK(major, minor, micro) ((major) == PURPLE_MAJOR_VERSION && ((minor) < PURPLE_MINOR_VERSION || ((minor) == PURPLE_MINOR_VERSION && (micro) <= PURPLE_MICRO_VERSION)))
typedef struct _PurpleAccount PurpleAccount;
typedef struct _PurpleConnection PurpleConnection;
typedef struct _PurpleConversation PurpleConversation;
typedef struct _PurpleConvChat PurpleConvChat;
typedef struct _PurpleConvIm PurpleConvIm;
typedef struct _PurpleBuddy PurpleBuddy;
typedef struct _PurpleGroup PurpleGroup;
typedef struct _PurpleChat PurpleChat;
typedef struct _PurpleBlistNode PurpleBlistNode;
typedef struct _PurplePlugin PurplePlugin;
typedef struct _PurplePresence PurplePresence;
typedef struct _PurpleStatus PurpleStatus;
typedef struct _PurpleSslConnection PurpleSslConnection;
typedef struct _PurpleUtilFetchUrlData PurpleUtilFetchUrlData;
typedef struct _PurpleProxyConnectData PurpleProxyConnectData;
typedef void (*PurpleUtilFetchUrlCallback)(PurpleUtilFetchUrlData*, gpointer, const gchar*, gsize, const gchar*);
typedef void (*PurpleCallback)(void), (*PurpleInputFunction)(gpointer, gint, int);
typedef void (*PurpleSslInputFunction)(gpointer, PurpleSslConnection*, int);
typedef enum { PURPLE_SSL_HANDSHAKE_FAILED = 1, PURPLE_SSL_CONNECT_FAILED, PURPLE_SSL_CERTIFICATE_INVALID } PurpleSslErrorType;
typedef void (*PurpleSslErrorFunction)(PurpleSslConnection*, PurpleSslErrorType, gpointer);
typedef enum { PURPLE_INPUT_READ = 1, PURPLE_INPUT_WRITE = 2 } PurpleInputCondition;
typedef enum { PURPLE_DISCONNECTED, PURPLE_CONNECTED, PURPLE_CONNECTING } PurpleConnectionState;
typedef enum {
    PURPLE_CONNECTION_ERROR_NETWORK_ERROR, PURPLE_CONNECTION_ERROR_INVALID_USERNAME, PURPLE_CONNECTION_ERROR_AUTHENTICATION_FAILED, PURPLE_CONNECTION_ERROR_AUTHENTICATION_IMPOSSIBLE, PURPLE_CONNECTION_ERROR_NO_SSL_SUPPORT,
    PURPLE_CONNECTION_ERROR_ENCRYPTION_ERROR, PURPLE_CONNECTION_ERROR_NAME_IN_USE, PURPLE_CONNECTION_ERROR_INVALID_SETTINGS, PURPLE_CONNECTION_ERROR_OTHER_ERROR = 16
} PurpleConnectionError;
typedef enum {
    PURPLE_MESSAGE_SEND = 0x0001, PURPLE_MESSAGE_RECV = 0x0002, PURPLE_MESSAGE_SYSTEM = 0x0004, PURPLE_MESSAGE_AUTO_RESP = 0x0008, PURPLE_MESSAGE_ACTIVE_ONLY = 0x0010, PURPLE_MESSAGE_NICK = 0x0020, PURPLE_MESSAGE_NO_LOG = 0x0040,
    PURPLE_MESSAGE_ERROR = 0x0200, PURPLE_MESSAGE_DELAYED = 0x0400, PURPLE_MESSAGE_RAW = 0x0800, PURPLE_MESSAGE_IMAGES = 0x1000, PURPLE_MESSAGE_NOTIFY = 0x2000
} PurpleMessageFlags;
typedef enum { PURPLE_CONV_TYPE_UNKNOWN, PURPLE_CONV_TYPE_IM, PURPLE_CONV_TYPE_CHAT, PURPLE_CONV_TYPE_MISC, PURPLE_CONV_TYPE_ANY } PurpleConversationType;
typedef enum { PURPLE_CMD_RET_OK, PURPLE_CMD_RET_FAILED, PURPLE_CMD_RET_CONTINUE } PurpleCmdRet;
typedef enum { PURPLE_DEBUG_ALL, PURPLE_DEBUG_MISC, PURPLE_DEBUG_INFO, PURPLE_DEBUG_WARNING, PURPLE_DEBUG_ERROR, PURPLE_DEBUG_FATAL } PurpleDebugLevel;

PurpleUtilFetchUrlData *purple_util_fetch_url_request(const gchar*, gboolean, const gchar*, gboolean, const gchar*, gboolean, PurpleUtilFetchUrlCallback, gpointer);
PurpleUtilFetchUrlData *purple_util_fetch_url_request_len(const gchar*, gboolean, const gchar*, gboolean, const gchar*, gboolean, gssize, PurpleUtilFetchUrlCallback, gpointer);
PurpleUtilFetchUrlData *purple_util_fetch_url_request_len_with_account(PurpleAccount*, const gchar*, gboolean, const gchar*, gboolean, const gchar*, gboolean, gssize, PurpleUtilFetchUrlCallback, void*);
void purple_util_fetch_url_cancel(PurpleUtilFetchUrlData*);
#define purple_util_fetch_url(url, full, agent, http11, f, data) purple_util_fetch_url_request(url, full, agent, http11, NULL, FALSE, f, data);
#define purple_util_fetch_url_len(url, full, agent, http11, max, f, data) purple_util_fetch_url_request_len(url, full, agent, http11, NULL, FALSE, max, f, data);
const char *purple_url_encode(const char*), *purple_url_decode(const char*), *purple_normalize(const PurpleAccount*, const char*), *purple_user_dir(void), *purple_home_dir(void);
gchar *purple_strreplace(const char*, const char*, const char*), *purple_strcasereplace(const char*, const char*, const char*), *purple_markup_escape_text(const gchar*, gssize), *purple_base64_encode(const guchar*, gsize);
char *purple_markup_strip_html(const char*), *purple_unescape_html(const char*), *purple_utf8_strip_unprintables(const char*);
guchar* purple_base64_decode(const char*, gsize*);
time_t purple_str_to_time(const char*, gboolean, struct tm*, long*, const char**);
gboolean purple_strequal(const gchar*, const gchar*);
void purple_debug(PurpleDebugLevel, const char*, const char*, ...), purple_debug_misc(const char*, const char*, ...), purple_debug_info(const char*, const char*, ...), purple_debug_warning(const char*, const char*, ...), purple_debug_error(const char*, const char*, ...), purple_debug_fatal(const char*, const char*, ...);
gboolean purple_debug_is_enabled(void), purple_debug_is_verbose(void), purple_debug_is_unsafe(void);

const char *purple_account_get_username(const PurpleAccount*), *purple_account_get_password(const PurpleAccount*), *purple_account_get_alias(const PurpleAccount*), *purple_account_get_string(const PurpleAccount*, const char*, const char*), *purple_account_get_protocol_id(const PurpleAccount*);
int purple_account_get_int(const PurpleAccount*, const char*, int);
gboolean purple_account_get_bool(const PurpleAccount*, const char*, gboolean), purple_account_is_connected(const PurpleAccount*), purple_account_is_disconnected(const PurpleAccount*);
void purple_account_set_string(PurpleAccount*, const char*, const char*), purple_account_set_int(PurpleAccount*, const char*, int), purple_account_set_bool(PurpleAccount*, const char*, gboolean), purple_account_set_password(PurpleAccount*, const char*), purple_account_set_alias(PurpleAccount*, const char*);
PurpleConnection *purple_account_get_connection(const PurpleAccount*), *purple_conversation_get_gc(const PurpleConversation*);
PurpleAccount *purple_connection_get_account(const PurpleConnection*), *purple_conversation_get_account(const PurpleConversation*), *purple_buddy_get_account(const PurpleBuddy*), *purple_accounts_find(const char*, const char*);
void purple_connection_set_state(PurpleConnection*, PurpleConnectionState), purple_connection_set_display_name(PurpleConnection*, const char*), purple_connection_set_protocol_data(PurpleConnection*, void*), *purple_connection_get_protocol_data(const PurpleConnection*), purple_connection_update_progress(PurpleConnection*, const char*, size_t, size_t);
void purple_connection_error_reason(PurpleConnection*, PurpleConnectionError, const char*), purple_connection_notice(PurpleConnection*, const char*);
const char *purple_connection_get_display_name(const PurpleConnection*), *purple_conversation_get_name(const PurpleConversation*), *purple_buddy_get_name(const PurpleBuddy*), *purple_buddy_get_alias(PurpleBuddy*), *purple_group_get_name(PurpleGroup*);
PurpleConnectionState purple_connection_get_state(const PurpleConnection*);
PurpleConversation *purple_find_conversation_with_account(PurpleConversationType, const char*, const PurpleAccount*), *purple_conversation_new(PurpleConversationType, PurpleAccount*, const char*), *serv_got_joined_chat(PurpleConnection*, int, const char*);
PurpleConversation* purple_find_chat(const PurpleConnection*, int);
PurpleConversationType purple_conversation_get_type(const PurpleConversation*);
void purple_conversation_set_data(PurpleConversation*, const char*, gpointer), purple_conversation_write(PurpleConversation*, const char*, const char*, PurpleMessageFlags, time_t), purple_conversation_present(PurpleConversation*);
gpointer purple_conversation_get_data(PurpleConversation*, const char*);
void serv_got_im(PurpleConnection*, const char*, const char*, PurpleMessageFlags, time_t), serv_got_chat_in(PurpleConnection*, int, const char*, PurpleMessageFlags, const char*, time_t), serv_got_typing_stopped(PurpleConnection*, const char*);
PurpleBuddy *purple_buddy_new(PurpleAccount*, const char*, const char*), *purple_find_buddy(PurpleAccount*, const char*);
PurpleGroup *purple_group_new(const char*), *purple_find_group(const char*), *purple_buddy_get_group(PurpleBuddy*);
GSList* purple_find_buddies(PurpleAccount*, const char*);
void purple_blist_add_buddy(PurpleBuddy*, void*, PurpleGroup*, PurpleBlistNode*), purple_blist_remove_buddy(PurpleBuddy*), purple_blist_add_group(PurpleGroup*, PurpleBlistNode*), purple_blist_alias_buddy(PurpleBuddy*, const char*), purple_blist_server_alias_buddy(PurpleBuddy*, const char*);
void purple_buddy_set_protocol_data(PurpleBuddy*, gpointer), purple_prpl_got_user_status(PurpleAccount*, const char*, const char*, ...);
gpointer purple_buddy_get_protocol_data(const PurpleBuddy*);
void *purple_notify_uri(void*, const char*), *purple_notify_message(void*, int, const char*, const char*, const char*, void (*)(gpointer), gpointer);
#define purple_notify_info(handle, title, primary, secondary) purple_notify_message((handle), 2, (title), (primary), (secondary), NULL, NULL)
#define purple_notify_warning(handle, title, primary, secondary) purple_notify_message((handle), 1, (title), (primary), (secondary), NULL, NULL)
#define purple_notify_error(handle, title, primary, secondary) purple_notify_message((handle), 0, (title), (primary), (secondary), NULL, NULL)
guint purple_timeout_add(guint, GSourceFunc, gpointer), purple_timeout_add_seconds(guint, GSourceFunc, gpointer), purple_input_add(int, PurpleInputCondition, PurpleInputFunction, gpointer);
gboolean purple_timeout_remove(guint), purple_input_remove(guint), purple_ssl_is_supported(void);
PurpleSslConnection* purple_ssl_connect(PurpleAccount*, const char*, int, PurpleSslInputFunction, PurpleSslErrorFunction, void*);
void purple_ssl_close(PurpleSslConnection*), purple_ssl_input_add(PurpleSslConnection*, PurpleSslInputFunction, void*);
size_t purple_ssl_read(PurpleSslConnection*, void*, size_t), purple_ssl_write(PurpleSslConnection*, const void*, size_t);
typedef PurpleCmdRet (*PurpleCmdFunc)(PurpleConversation*, const gchar*, gchar**, gchar**, void*);
/* ---- a protocol's plugin ---- */
typedef struct _PurpleStatusType PurpleStatusType;
typedef struct _PurpleAccountOption PurpleAccountOption;
typedef struct _PurpleAccountUserSplit PurpleAccountUserSplit;
typedef struct _PurpleNotifyUserInfo PurpleNotifyUserInfo;
typedef struct _PurpleRoomlist PurpleRoomlist;
typedef struct _PurpleRoomlistRoom PurpleRoomlistRoom;
typedef struct _PurpleStoredImage PurpleStoredImage;
typedef struct _PurpleXfer PurpleXfer;
typedef struct _PurpleMood PurpleMood;
typedef struct _PurplePluginUiInfo PurplePluginUiInfo;
typedef enum { PURPLE_PLUGIN_UNKNOWN = -1, PURPLE_PLUGIN_STANDARD, PURPLE_PLUGIN_LOADER, PURPLE_PLUGIN_PROTOCOL } PurplePluginType;
typedef enum { PURPLE_NOT_TYPING, PURPLE_TYPING, PURPLE_TYPED } PurpleTypingState;
typedef enum { PURPLE_STATUS_UNSET, PURPLE_STATUS_OFFLINE, PURPLE_STATUS_AVAILABLE, PURPLE_STATUS_UNAVAILABLE, PURPLE_STATUS_INVISIBLE, PURPLE_STATUS_AWAY, PURPLE_STATUS_EXTENDED_AWAY, PURPLE_STATUS_MOBILE } PurpleStatusPrimitive;
typedef enum { PURPLE_CBFLAGS_NONE, PURPLE_CBFLAGS_VOICE = 1, PURPLE_CBFLAGS_HALFOP = 2, PURPLE_CBFLAGS_OP = 4, PURPLE_CBFLAGS_FOUNDER = 8, PURPLE_CBFLAGS_TYPING = 16, PURPLE_CBFLAGS_AWAY = 32 } PurpleConvChatBuddyFlags;
typedef enum { OPT_PROTO_UNIQUE_CHATNAME = 4, OPT_PROTO_CHAT_TOPIC = 8, OPT_PROTO_NO_PASSWORD = 16, OPT_PROTO_MAIL_CHECK = 32, OPT_PROTO_IM_IMAGE = 64, OPT_PROTO_PASSWORD_OPTIONAL = 128, OPT_PROTO_SLASH_COMMANDS_NATIVE = 1024 } PurpleProtocolOptions;
typedef struct { char* format; int min_width, min_height, max_width, max_height; size_t max_filesize; int scale_rules; } PurpleBuddyIconSpec;
#define NO_BUDDY_ICONS {NULL, 0, 0, 0, 0, 0, 0}
typedef struct { char* label; PurpleCallback callback; PurplePlugin* plugin; gpointer context, user_data; } PurplePluginAction;
struct proto_chat_entry { const char *label, *identifier; gboolean required, is_int; int min, max; gboolean secret; };
typedef struct _PurplePluginInfo {
    unsigned int magic, major_version, minor_version;
    PurplePluginType type;
    char* ui_requirement;
    unsigned long flags;
    GList* dependencies;
    int priority;
    const char *id, *name, *version, *summary, *description, *author, *homepage;
    gboolean (*load)(PurplePlugin*);
    gboolean (*unload)(PurplePlugin*);
    void (*destroy)(PurplePlugin*);
    void *ui_info, *extra_info;
    PurplePluginUiInfo* prefs_info;
    GList* (*actions)(PurplePlugin*, gpointer);
    void (*_purple_reserved1)(void);
    void (*_purple_reserved2)(void);
    void (*_purple_reserved3)(void);
    void (*_purple_reserved4)(void);
} PurplePluginInfo;
struct _PurplePlugin { gboolean native_plugin, loaded; void* handle; char* path; PurplePluginInfo* info; char* error; void *ipc_data, *extra; gboolean unloadable; GList* dependent_plugins; gpointer ui_data; };
typedef struct _PurplePluginProtocolInfo {
    PurpleProtocolOptions options;
    GList *user_splits, *protocol_options;
    PurpleBuddyIconSpec icon_spec;
    const char* (*list_icon)(PurpleAccount*, PurpleBuddy*);
    const char* (*list_emblem)(PurpleBuddy*);
    char* (*status_text)(PurpleBuddy*);
    void (*tooltip_text)(PurpleBuddy*, PurpleNotifyUserInfo*, gboolean);
    GList* (*status_types)(PurpleAccount*);
    GList* (*blist_node_menu)(PurpleBlistNode*);
    GList* (*chat_info)(PurpleConnection*);
    GHashTable* (*chat_info_defaults)(PurpleConnection*, const char*);
    void (*login)(PurpleAccount*);
    void (*close)(PurpleConnection*);
    int (*send_im)(PurpleConnection*, const char*, const char*, PurpleMessageFlags);
    void (*set_info)(PurpleConnection*, const char*);
    unsigned int (*send_typing)(PurpleConnection*, const char*, PurpleTypingState);
    void (*get_info)(PurpleConnection*, const char*);
    void (*set_status)(PurpleAccount*, PurpleStatus*);
    void (*set_idle)(PurpleConnection*, int);
    void (*change_passwd)(PurpleConnection*, const char*, const char*);
    void (*add_buddy)(PurpleConnection*, PurpleBuddy*, PurpleGroup*);
    void (*add_buddies)(PurpleConnection*, GList*, GList*);
    void (*remove_buddy)(PurpleConnection*, PurpleBuddy*, PurpleGroup*);
    void (*remove_buddies)(PurpleConnection*, GList*, GList*);
    void (*add_permit)(PurpleConnection*, const char*);
    void (*add_deny)(PurpleConnection*, const char*);
    void (*rem_permit)(PurpleConnection*, const char*);
    void (*rem_deny)(PurpleConnection*, const char*);
    void (*set_permit_deny)(PurpleConnection*);
    void (*join_chat)(PurpleConnection*, GHashTable*);
    void (*reject_chat)(PurpleConnection*, GHashTable*);
    char* (*get_chat_name)(GHashTable*);
    void (*chat_invite)(PurpleConnection*, int, const char*, const char*);
    void (*chat_leave)(PurpleConnection*, int);
    void (*chat_whisper)(PurpleConnection*, int, const char*, const char*);
    int (*chat_send)(PurpleConnection*, int, const char*, PurpleMessageFlags);
    void (*keepalive)(PurpleConnection*);
    void (*register_user)(PurpleAccount*);
    void (*get_cb_info)(PurpleConnection*, int, const char*);
    void (*get_cb_away)(PurpleConnection*, int, const char*);
    void (*alias_buddy)(PurpleConnection*, const char*, const char*);
    void (*group_buddy)(PurpleConnection*, const char*, const char*, const char*);
    void (*rename_group)(PurpleConnection*, const char*, PurpleGroup*, GList*);
    void (*buddy_free)(PurpleBuddy*);
    void (*convo_closed)(PurpleConnection*, const char*);
    const char* (*normalize)(const PurpleAccount*, const char*);
    void (*set_buddy_icon)(PurpleConnection*, PurpleStoredImage*);
    void (*remove_group)(PurpleConnection*, PurpleGroup*);
    char* (*get_cb_real_name)(PurpleConnection*, int, const char*);
    void (*set_chat_topic)(PurpleConnection*, int, const char*);
    PurpleChat* (*find_blist_chat)(PurpleAccount*, const char*);
    PurpleRoomlist* (*roomlist_get_list)(PurpleConnection*);
    void (*roomlist_cancel)(PurpleRoomlist*);
    void (*roomlist_expand_category)(PurpleRoomlist*, PurpleRoomlistRoom*);
    gboolean (*can_receive_file)(PurpleConnection*, const char*);
    void (*send_file)(PurpleConnection*, const char*, const char*);
    PurpleXfer* (*new_xfer)(PurpleConnection*, const char*);
    gboolean (*offline_message)(const PurpleBuddy*);
    gpointer whiteboard_prpl_ops;
    int (*send_raw)(PurpleConnection*, const char*, int);
    char* (*roomlist_room_serialize)(PurpleRoomlistRoom*);
    void (*unregister_user)(PurpleAccount*, void (*)(PurpleAccount*, gboolean, void*), void*);
    gboolean (*send_attention)(PurpleConnection*, const char*, guint);
    GList* (*get_attention_types)(PurpleAccount*);
    unsigned long struct_size;
    GHashTable* (*get_account_text_table)(PurpleAccount*);
    gboolean (*initiate_media)(PurpleAccount*, const char*, int);
    int (*get_media_caps)(PurpleAccount*, const char*);
    PurpleMood* (*get_moods)(PurpleAccount*);
    void (*set_public_alias)(PurpleConnection*, const char*, void (*)(PurpleAccount*, const char*), void (*)(PurpleAccount*, const char*));
    void (*get_public_alias)(PurpleConnection*, void (*)(PurpleAccount*, const char*), void (*)(PurpleAccount*, const char*));
    void (*add_buddy_with_invite)(PurpleConnection*, PurpleBuddy*, PurpleGroup*, const char*);
    void (*add_buddies_with_invite)(PurpleConnection*, GList*, GList*, const char*);
    char* (*get_cb_alias)(PurpleConnection*, int, const char*);
    gboolean (*chat_can_receive_file)(PurpleConnection*, int);
    void (*chat_send_file)(PurpleConnection*, int, const char*);
} PurplePluginProtocolInfo;
#define PURPLE_PLUGIN_MAGIC 5
#define PURPLE_PRIORITY_DEFAULT 0
#define PURPLE_PLUGIN_PROTOCOL_INFO(plugin) ((PurplePluginProtocolInfo*)(plugin)->info->extra_info)
#ifdef PURPLE_STATIC_PRPL
#define PURPLE_INIT_PLUGIN(name, init, info) \
    gboolean purple_init_##name##_plugin(void) { \
        PurplePlugin* plugin = purple_plugin_new(TRUE, NULL); \
        plugin->info = &(info); \
        init((plugin)); \
        return purple_plugin_register(plugin); \
    }
#else
#define PURPLE_INIT_PLUGIN(name, init, information) \
    G_MODULE_EXPORT gboolean purple_init_plugin(PurplePlugin* plugin); \
    G_MODULE_EXPORT gboolean purple_init_plugin(PurplePlugin* plugin) { \
        plugin->info = &(information); \
        init((plugin)); \
        return purple_plugin_register(plugin); \
    }
#endif
PurplePlugin *purple_plugin_new(gboolean, const char*), *purple_connection_get_prpl(const PurpleConnection*);
gboolean purple_plugin_register(PurplePlugin*);
PurplePluginAction* purple_plugin_action_new(const char*, void (*)(PurplePluginAction*));
PurpleStatusType *purple_status_type_new_full(PurpleStatusPrimitive, const char*, const char*, gboolean, gboolean, gboolean), *purple_status_type_new(PurpleStatusPrimitive, const char*, const char*, gboolean);
PurpleAccountOption *purple_account_option_string_new(const char*, const char*, const char*), *purple_account_option_bool_new(const char*, const char*, gboolean), *purple_account_option_int_new(const char*, const char*, int);
PurpleAccountUserSplit* purple_account_user_split_new(const char*, const char*, char);
const char *purple_status_get_id(const PurpleStatus*), *purple_status_get_name(const PurpleStatus*), *purple_status_get_attr_string(const PurpleStatus*, const char*), *purple_primitive_get_id_from_type(PurpleStatusPrimitive);
PurpleStatus *purple_account_get_active_status(const PurpleAccount*), *purple_presence_get_active_status(const PurplePresence*);
PurplePresence *purple_account_get_presence(const PurpleAccount*), *purple_buddy_get_presence(const PurpleBuddy*);
PurpleConvChat* purple_conversation_get_chat_data(const PurpleConversation*);
#define PURPLE_CONV_CHAT(c) (purple_conversation_get_chat_data(c))
void purple_conv_chat_add_user(PurpleConvChat*, const char*, const char*, PurpleConvChatBuddyFlags, gboolean), purple_conv_chat_set_topic(PurpleConvChat*, const char*, const char*), purple_conv_chat_clear_users(PurpleConvChat*);
void purple_notify_user_info_add_pair(PurpleNotifyUserInfo*, const char*, const char*), purple_notify_user_info_destroy(PurpleNotifyUserInfo*), *purple_notify_userinfo(PurpleConnection*, const char*, PurpleNotifyUserInfo*, gpointer, gpointer);
PurpleNotifyUserInfo* purple_notify_user_info_new(void);
G_END_DECLS
#endif
