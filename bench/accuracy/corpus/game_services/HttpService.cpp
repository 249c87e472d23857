#include "HttpService.h"

#include <curl/curl.h>
#include <cstdlib>

static const char* const s_VerbNames[eHttpVerb_Count] = { "GET", "POST", "PUT", "DELETE" };

static char s_Buffer[64 * 1024];
static size_t s_BufferUsed;

static size_t WriteCallback(char* pData, size_t size, size_t count, void*)
{
	const size_t bytes = size * count;
	if (s_BufferUsed + bytes >= sizeof(s_Buffer))
		return 0;
	std::memcpy(s_Buffer + s_BufferUsed, pData, bytes);
	s_BufferUsed += bytes;
	s_Buffer[s_BufferUsed] = 0;
	return bytes;
}

CHttpService& CHttpService::Instance()
{
	static CHttpService s_Instance;
	return s_Instance;
}

bool CHttpService::Startup(const char* pToken)
{
	m_Bearer.Format("Authorization: Bearer %s", pToken);
	m_pCurl = curl_easy_init();
	return m_pCurl != nullptr;
}

void CHttpService::Shutdown()
{
	curl_easy_cleanup(m_pCurl);
	m_pCurl = nullptr;
}

void CHttpService::Request(EHttpVerb verb, const char* pUrl, const char* pPayload, HttpDelegate pfnDone, void* pUser)
{
	GAME_ASSERT(m_Count < kMaxTickets);
	SHttpTicket& ticket = m_Tickets[(m_First + m_Count++) % kMaxTickets];
	ticket.m_Verb = verb;
	ticket.m_Url = String256("https://platform.ringcentral.com/restapi/v1.0").Append(pUrl);
	ticket.m_pPayload = pPayload;
	ticket.m_pfnDone = pfnDone;
	ticket.m_pUser = pUser;
}

void CHttpService::Update()
{
	if (m_Count == 0)
		return;
	Process(m_Tickets[m_First]);
	m_First = (m_First + 1) % kMaxTickets;
	--m_Count;
}

void CHttpService::Process(SHttpTicket& ticket)
{
	s_BufferUsed = 0;
	s_Buffer[0] = 0;

	curl_slist* pHeaders = curl_slist_append(nullptr, m_Bearer.CStr());
	curl_easy_reset(m_pCurl);
	curl_easy_setopt(m_pCurl, CURLOPT_URL, ticket.m_Url.CStr());
	curl_easy_setopt(m_pCurl, CURLOPT_CUSTOMREQUEST, s_VerbNames[ticket.m_Verb]);
	curl_easy_setopt(m_pCurl, CURLOPT_HTTPHEADER, pHeaders);
	curl_easy_setopt(m_pCurl, CURLOPT_WRITEFUNCTION, &WriteCallback);
	if (ticket.m_pPayload != nullptr)
		curl_easy_setopt(m_pCurl, CURLOPT_POSTFIELDS, ticket.m_pPayload);

	SHttpResult result = { 0, s_Buffer };
	if (curl_easy_perform(m_pCurl) == CURLE_OK)
	{
		long status = 0;
		curl_easy_getinfo(m_pCurl, CURLINFO_RESPONSE_CODE, &status);
		result.m_Status = (u32)status;
	}
	curl_slist_free_all(pHeaders);
	if (ticket.m_pfnDone != nullptr)
		ticket.m_pfnDone(result, ticket.m_pUser);
}
