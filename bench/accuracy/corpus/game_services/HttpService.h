#pragma once

#include "Core.h"

enum EHttpVerb
{
	eHttpVerb_Get,
	eHttpVerb_Post,
	eHttpVerb_Put,
	eHttpVerb_Delete,

	eHttpVerb_Count
};

struct SHttpResult
{
	u32         m_Status;
	const char* m_pBody;
};

typedef void (*HttpDelegate)(const SHttpResult& result, void* pUser);

struct SHttpTicket
{
	EHttpVerb    m_Verb;
	String256    m_Url;
	const char*  m_pPayload;
	HttpDelegate m_pfnDone;
	void*        m_pUser;
};

class CHttpService
{
public:
	static CHttpService& Instance();

	bool Startup(const char* pToken);
	void Shutdown();

	// Called once per frame.
	void Update();

	void Request(EHttpVerb verb, const char* pUrl, const char* pPayload = nullptr, HttpDelegate pfnDone = nullptr, void* pUser = nullptr);

private:
	static const u32 kMaxTickets = 32;

	void Process(SHttpTicket& ticket);

	SHttpTicket m_Tickets[kMaxTickets];
	u32         m_First = 0;
	u32         m_Count = 0;
	String256   m_Bearer;
	void*       m_pCurl = nullptr;
};

#define gHttp CHttpService::Instance()
