-- A real Neovim, without a screen: the finding is shown, the code action is applied, the manifest changes on the disk, the finding is gone.
--
--   nvim --headless -u NONE -c 'luafile neovim.lua'      in the folder of the app; GRANTLINT and PLUGIN say where these are
vim.g.grantlint_command = { vim.env.GRANTLINT, 'lsp', '--no-cache' }
vim.cmd('filetype on')
vim.cmd('luafile ' .. vim.env.PLUGIN)

local function check(what, condition)
  if condition then return end
  io.stderr:write('failed: ' .. what .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(what, condition) check(what, vim.wait(120000, condition, 20)) end

local function of_rule(rule)
  return vim.tbl_filter(function(one) return one.code == rule end, vim.diagnostic.get(0))
end

vim.cmd('edit client.c')
wait_for('the finding is shown', function() return #of_rule('missing-grant') == 1 end)
local finding = of_rule('missing-grant')[1]
check('it is on the call', finding.source == 'grantlint' and vim.fn.getline(finding.lnum + 1):find('curl_easy_perform') == finding.col + 1)

local offered
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item[2] or item.action
    if action.title:find('^Add "ReadCallLog"') then
      offered = true
      return choose(item)
    end
  end
end
vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
vim.lsp.buf.code_action()
wait_for('the code action is offered', function() return offered end)
local source = vim.api.nvim_get_current_buf()
wait_for('the manifest is edited', function()
  local manifest = vim.fn.bufnr('grantlint.json')
  return manifest > 0 and table.concat(vim.api.nvim_buf_get_lines(manifest, 0, -1, false), '\n'):find('ReadCallLog') ~= nil
end)
vim.cmd('wall')
local file = io.open('grantlint.json')
check('it is on the disk', file:read('*a') == '{"permissions": ["ReadCallLog"]}\n')
file:close()
vim.api.nvim_set_current_buf(source)
wait_for('the finding is gone', function() return #of_rule('missing-grant') == 0 end)
print('neovim: shown, fixed, gone')
vim.cmd('qall!')
