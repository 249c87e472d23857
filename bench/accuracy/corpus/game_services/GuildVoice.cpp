// idiom: engine service with tickets, own fixed string
// library: libcurl
// needs: curl
// flags: -std=c++17
#include "HttpService.h"

#include <cstdlib>

// Guild leaders may ring their members. One guild is one call queue.

#define ACCOUNT_PATH "/account/~"

struct SGuildMember
{
	u64  m_ExtensionId;
	bool m_bOnline;
	bool m_bAvatar;
};

class CGuildVoice
{
public:
	void Init(u64 queueId)
	{
		m_QueueId = queueId;
		gHttp.Request(eHttpVerb_Get, ACCOUNT_PATH "/extension?type=User", nullptr, &OnRoster, this); // call: GET /restapi/v1.0/account/{accountId}/extension
		RefreshQueue();
	}

	void RefreshQueue()
	{
		String256 path(ACCOUNT_PATH);
		path.Append("/call-queues/").Append(m_QueueId).Append("/members");
		gHttp.Request(eHttpVerb_Get, path.CStr(), nullptr, &OnRoster, this); // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
	}

	void Invite(const SGuildMember& member)
	{
		m_Payload.Format("{\"addedExtensionIds\":[\"%llu\"]}", (unsigned long long)member.m_ExtensionId);
		String256 path;
		path.Format(ACCOUNT_PATH "/call-queues/%llu/bulk-assign", (unsigned long long)m_QueueId);
		gHttp.Request(eHttpVerb_Post, path.CStr(), m_Payload.CStr()); // call: POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
	}

	void SetOnline(const SGuildMember& member, bool bOnline)
	{
		String256 path = MemberPath(member);
		path += "/presence";
		gHttp.Request(eHttpVerb_Put, path.CStr(), bOnline ? "{\"userStatus\":\"Available\"}" : "{\"userStatus\":\"Offline\"}"); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
	}

	void FetchAvatar(SGuildMember& member)
	{
		gHttp.Request(eHttpVerb_Get, MemberPath(member).Append("/profile-image").CStr(), nullptr, &OnAvatar, &member); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
	}

	void RingAll(const SGuildMember* pMembers, u32 count)
	{
		for (u32 i = 0; i < count; ++i)
		{
			if (!pMembers[i].m_bOnline)
				continue;
			gHttp.Request(eHttpVerb_Post, MemberPath(pMembers[i]).Append("/ring-out").CStr(), "{}", &OnRinging, this); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
		}
	}

	void HangUp()
	{
		if (m_RingOutId == 0)
			return;
		String64 id;
		id.Append(m_RingOutId);
		gHttp.Request(eHttpVerb_Delete, String256(ACCOUNT_PATH).Append("/extension/~/ring-out/").Append(id.CStr()).CStr()); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
	}

	bool OnConsole(const char* pCommand)
	{
		switch (HashString(pCommand))
		{
		case HashString("guild.refresh"):
			RefreshQueue();
			return true;
		case HashString("/restapi/v1.0/account/~/presence"): // silent
			std::puts("use guild.refresh");
			return true;
		case HashString("guild.fields"):
			gHttp.Request(eHttpVerb_Get, ACCOUNT_PATH "/custom-fields"); // call: GET /restapi/v1.0/account/{accountId}/custom-fields
			return true;
		}
		return false;
	}

private:
	static String256 MemberPath(const SGuildMember& member)
	{
		String256 path;
		path.Format("%s/extension/%llu", ACCOUNT_PATH, (unsigned long long)member.m_ExtensionId);
		return path;
	}

	static void OnRoster(const SHttpResult& result, void*)
	{
		if (result.m_Status != 200)
			std::printf("GET /restapi/v1.0/account/~/extension failed: %u\n", result.m_Status); // silent
	}

	static void OnAvatar(const SHttpResult& result, void* pUser)
	{
		static_cast<SGuildMember*>(pUser)->m_bAvatar = result.m_Status == 200;
	}

	static void OnRinging(const SHttpResult& result, void* pUser)
	{
		if (const char* pId = std::strstr(result.m_pBody, "\"id\":"))
			static_cast<CGuildVoice*>(pUser)->m_RingOutId = std::strtoull(pId + 5, nullptr, 10);
	}

	u64       m_QueueId = 0;
	u64       m_RingOutId = 0;
	String256 m_Payload;
};

int main()
{
	const char* pToken = std::getenv("RC_TOKEN");
	GAME_ASSERT(gHttp.Startup(pToken ? pToken : ""));

	SGuildMember members[2] = { { 101, true, false }, { 102, false, false } };
	CGuildVoice voice;
	voice.Init(63);
	voice.Invite(members[0]);
	voice.SetOnline(members[0], true);
	voice.FetchAvatar(members[1]);
	voice.RingAll(members, 2);
	voice.OnConsole("guild.fields");
	for (int frame = 0; frame < 600; ++frame)
		gHttp.Update();
	voice.HangUp();
	gHttp.Update();
	gHttp.Shutdown();
	return 0;
}
