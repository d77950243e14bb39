# bash completion for keynet-desk: the program itself knows its commands and options.
_keynet_desk()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= subject i
    case $previous in
    --database|--out|--rejects|--mapping|--secret-file|--client-certificate|--authority|--evidence|--ics) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --language) COMPREPLY=($(compgen -W 'ja en' -- "$word")); return ;;
    esac
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        --database|--language) ((++i)) ;;
        -*) ;;
        *) command=${COMP_WORDS[i]}; break ;;
        esac
    done
    if [ -z "$command" ]; then
        COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" help 2>/dev/null | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p')
                                 --database --language --json --help --version" -- "$word"))
        return
    fi
    local usage
    usage=$("${COMP_WORDS[0]}" help "$command" 2>/dev/null | head -n 1)
    subject=$(printf '%s\n' "$usage" | awk '{print $3}' | grep -v '^\[' | tr '|' ' ')
    COMPREPLY=($(compgen -W "$subject $(printf '%s\n' "$usage" | grep -o -- '--[a-z-]*') --json --language --database" -- "$word")
               $(compgen -f -- "$word"))
}
complete -F _keynet_desk keynet-desk
