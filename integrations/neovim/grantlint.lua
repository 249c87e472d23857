-- grantlint in Neovim, 0.7 or later: put this file into ~/.config/nvim/plugin/.
--
--   :lua vim.lsp.buf.code_action()     adds the missing grant
--   let g:grantlint_command = ['/opt/grantlint/bin/grantlint', 'lsp', '-p', 'out/debug']     where it is, and its options
--
-- Each project has one server.

local clients = {} -- by root; of Neovim 0.7

local function root_of(file)
  local marks = { 'grantlint.json', '.grantlint.json', 'compile_commands.json', '.git' }
  for folder in vim.fs and vim.fs.parents(file) or coroutine.wrap(function()
    local one = vim.fn.fnamemodify(file, ':h')
    while true do
      coroutine.yield(one)
      local up = vim.fn.fnamemodify(one, ':h')
      if up == one then return end
      one = up
    end
  end) do
    for _, mark in ipairs(marks) do
      if vim.loop.fs_stat(folder .. '/' .. mark) then return folder end
    end
  end
  return vim.fn.fnamemodify(file, ':h')
end

local function attach(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' then return end
  local root = root_of(file)
  local config = {
    name = 'grantlint',
    cmd = vim.g.grantlint_command or { 'grantlint', 'lsp' },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    on_exit = function() clients[root] = nil end,
  }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end -- Neovim 0.8 and later: keeps the clients itself
  if not clients[root] then clients[root] = vim.lsp.start_client(config) end
  if clients[root] then vim.lsp.buf_attach_client(buffer, clients[root]) end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'c', 'cpp', 'objc', 'objcpp' },
  callback = function(event) attach(event.buf) end,
})
vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  pattern = { 'grantlint.json' },
  callback = function(event) attach(event.buf) end,
})
