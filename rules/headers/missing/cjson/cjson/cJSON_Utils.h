/* cJSON's JSON Pointer and JSON Patch. */
#ifndef cJSON_Utils__h
#define cJSON_Utils__h
#include "cJSON.h"
#ifdef __cplusplus
extern "C" {
#endif
cJSON *cJSONUtils_GetPointer(cJSON *const object, const char *pointer);
cJSON *cJSONUtils_GetPointerCaseSensitive(cJSON *const object, const char *pointer);
cJSON *cJSONUtils_GeneratePatches(cJSON *const from, cJSON *const to);
int cJSONUtils_ApplyPatches(cJSON *const object, const cJSON *const patches);
cJSON *cJSONUtils_MergePatch(cJSON *target, const cJSON *const patch);
void cJSONUtils_SortObject(cJSON *const object);
#ifdef __cplusplus
}
#endif
#endif
